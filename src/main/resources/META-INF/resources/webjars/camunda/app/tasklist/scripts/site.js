// The way from the tasks to our own pages.
const application = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const PAGES = [
  { id: 'communities', label: 'Communities', path: '/' },
  { id: 'board-meetings', label: 'Board meetings', path: '/board/meetings' }
];

function linkTo(page) {
  const link = document.createElement('a');
  link.href = application + page.path;
  // Tasklist would take a click in its own window for one of its own places.
  link.target = '_self';
  link.textContent = page.label;
  return link;
}

export default PAGES.map((page, place) => ({
  id: `site-${page.id}`,
  pluginPoint: 'tasklist.navbar.action',
  priority: 400 - place,
  render: node => node.replaceChildren(linkTo(page)),
  unmount: () => {}
}));
