// A small store in the device's own database: what waits, what is kept, who was here last.
const STORES = ["queue", "pages", "notes"];
let opened;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open("sevenways", 1);
    asked.onupgradeneeded = () => STORES.forEach((name) => asked.result.createObjectStore(name));
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const gone = () => (opened = undefined); // cleared by the browser, as at a sign-out
      asked.result.onclose = gone;
      asked.result.onversionchange = () => gone(asked.result.close());
      resolve(asked.result);
    };
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

/** Resolves once it is written for good, or rejects where storage is denied or full. */
async function within(name, mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode);
    const request = work(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const read = (name, key) => within(name, "readonly", (store) => store.get(key));
export const all = (name) => within(name, "readonly", (store) => store.getAll());
export const write = (name, key, value) => within(name, "readwrite", (store) => store.put(value, key));
export const remove = (name, key) => within(name, "readwrite", (store) => store.delete(key));
