// A worker that wakes the page in so many milliseconds: a hidden page's own timers come once a second or once a minute.
let timer;

onmessage = ({ data }) => {
  clearTimeout(timer);
  if (data >= 0) timer = setTimeout(() => postMessage(0), data);
};
