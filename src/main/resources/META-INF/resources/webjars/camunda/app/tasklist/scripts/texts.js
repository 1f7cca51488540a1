// Tasklist reads some of its texts before they have arrived and then shows their keys. Here they arrive before it begins.
const application = document.querySelector('base').getAttribute('app-root');
const version = new URL(import.meta.url).search;

await fetch(`${application}/app/tasklist/locales/en.json${version}`).then(answer => answer.text());
