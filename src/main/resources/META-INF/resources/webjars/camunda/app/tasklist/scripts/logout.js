// Camunda's own login form cannot log anybody in here: whoever arrives at it has logged out or been away for too long.
const application = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function leave() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.assign(application + '/login?out');
  }
}

window.addEventListener('hashchange', leave);
leave();
