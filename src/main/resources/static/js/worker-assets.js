// Files that a page needs, found by reading it: no list has to be written, and page and files always belong together.
// Their names carry the hash of their content, so what is kept under a name is right for ever.
export const ASSETS = "sevenways-assets";
const IN_PAGE = /(?:src|href|data-module)="(\/(?:css|js|img|webjars)\/[^"?#]+)"/g;
const IN_MODULE = /["'](\.{1,2}\/[\w./-]+\.js)["']/g;

const names = (text, pattern, from) => [...text.matchAll(pattern)].map(([, name]) => new URL(name, from).pathname);

/** Keeps what this page needs and names all of it. @throws if something of it cannot be had or kept */
export async function keepAssets(html) {
  const cache = await caches.open(ASSETS);
  const found = new Set();
  const next = names(html, IN_PAGE, location.origin);
  while (next.length > 0) {
    const path = next.pop();
    if (found.has(path)) continue;
    found.add(path);
    const text = await (await keep(cache, path)).text();
    if (path.endsWith(".js") && path.startsWith("/js/")) next.push(...names(text, IN_MODULE, new URL(path, location.origin)));
  }
  return [...found];
}

async function keep(cache, path) {
  const kept = await cache.match(path, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(path);
  await cache.put(path, answer.clone());
  return answer;
}

/** Drops the files that no kept page needs any longer. */
export async function sweepAssets(needed) {
  const cache = await caches.open(ASSETS);
  for (const request of await cache.keys()) {
    if (!needed.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

/** A file from the device, else from the network. */
export async function asset(request) {
  const kept = await caches.match(request, { cacheName: ASSETS, ignoreVary: true }).catch(() => undefined);
  return kept ?? fetch(request);
}
