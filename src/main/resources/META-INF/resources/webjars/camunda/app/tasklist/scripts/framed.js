// Shows one of our pages within the engine's pages, which stand below /camunda in the same application.
const application = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function inNewTab(path, text) {
  const link = document.createElement('a');
  link.href = application + path;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = text;

  const line = document.createElement('p');
  line.className = 'dossier-link';
  line.append(link);
  return line;
}

export function frame(path, title, kind) {
  const page = document.createElement('iframe');
  page.className = kind;
  page.title = title;
  page.src = application + path;
  return page;
}

export function show(node, path, title) {
  node.replaceChildren(inNewTab(path, 'Open in a new tab'), frame(path, title, 'dossier'));
}
