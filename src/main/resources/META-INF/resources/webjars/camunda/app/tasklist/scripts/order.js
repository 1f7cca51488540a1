// What is due first stands first, unless the address or the person says otherwise. Tasklist's own choice is the newest.
const BY_DUE_DATE = [{ sortBy: 'dueDate', sortOrder: 'asc' }];

if (!window.location.hash.includes('sorting=')) {
  const [path, query] = (window.location.hash.replace(/^#/, '') || '/').split('?');
  const wanted = new URLSearchParams(query);
  wanted.set('sorting', JSON.stringify(BY_DUE_DATE));
  window.history.replaceState(null, '', `#${path}?${wanted}`);
}
