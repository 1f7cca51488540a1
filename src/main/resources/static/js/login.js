// The part of an address after # (which task) never reaches the server: take it along by hand.
const form = document.getElementById('login');
form.action += window.location.hash;
