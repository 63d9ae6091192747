// Takes the reader to what needs another look: focus on the summary, then from each line to its control.
const focusable = "input:not([type=hidden]), select, textarea, button";

export function takeFocus(summary) {
  orderAsOnPage(summary);
  summary.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: "center" });
    (field.matches(focusable) ? field : (field.querySelector(":checked") ?? field.querySelector(focusable)))?.focus();
  });
  summary.focus();
}

function orderAsOnPage(summary) {
  const list = summary.querySelector("ul");
  const place = (item) => {
    const link = item.querySelector("a");
    return (link && document.getElementById(link.hash.slice(1))) ?? summary;
  };
  const before = (a, b) => (place(a).compareDocumentPosition(place(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  list.append(...[...list.children].sort((a, b) => (place(a) === place(b) ? 0 : before(a, b))));
}

document.querySelectorAll(".errors").forEach(takeFocus);
