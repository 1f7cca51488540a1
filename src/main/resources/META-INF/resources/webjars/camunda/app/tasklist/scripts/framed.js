// Shows one of our pages in a tab of the engine's pages, which stand below /camunda in the same application.
const application = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export function show(node, path, title) {
  const link = document.createElement('a');
  link.href = application + path;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Open in a new tab';

  const above = document.createElement('p');
  above.className = 'dossier-link';
  above.append(link);

  const frame = document.createElement('iframe');
  frame.className = 'dossier';
  frame.title = title;
  frame.src = application + path;

  node.replaceChildren(above, frame);
}
