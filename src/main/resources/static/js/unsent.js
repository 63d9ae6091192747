// What was sent did not go: there is no network. The page stays with all that is chosen, says so, and names Help now.
const dialog = document.getElementById("unsent");

navigator.serviceWorker?.addEventListener("message", ({ data, ports: [port] }) => {
  if (data?.type !== "unsent" || !dialog) return;
  document.dispatchEvent(new Event("unsent")); // so that it may be sent again
  if (!dialog.open) dialog.showModal();
  port.postMessage(dialog.open);
});
