// Sets the reader's colours and letters before the first paint, and lets the footer change them.
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key) ?? "";
    } catch {
      return ""; // storage may be forbidden: then the device decides
    }
  };
  const apply = (key, value) => {
    if (value) root.dataset[key] = value;
    else delete root.dataset[key];
  };
  const keys = ["theme", "letters"];
  keys.forEach((key) => apply(key, read(key)));

  document.addEventListener("DOMContentLoaded", () => {
    const settings = document.getElementById("settings");
    if (!settings) return;
    for (const key of keys) {
      for (const choice of settings.querySelectorAll(`[name="${key}"]`)) {
        choice.checked = choice.value === read(key);
      }
    }
    settings.addEventListener("change", ({ target }) => {
      apply(target.name, target.value);
      try {
        localStorage.setItem(target.name, target.value);
      } catch {
        // kept for this page only
      }
    });
    settings.hidden = false;
  });
})();
