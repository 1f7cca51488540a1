// A rule that says no is not an error: show the sentence alone. Only looks; what was refused stays refused without it.
const TECHNICAL = [
  /^Cannot submit task form [^:]*:\s*/,
  /^ENGINE-\d+ There was an exception while invoking the TaskListener\. Message:\s*/,
  /^'?Exception while invoking TaskListener:\s*/,
  /^couldn't execute activity <[^>]*>:\s*/
];

// What still looks like this without its prefix is a failure and must go on looking like one.
const FAILURE = /ENGINE-\d+|Exception\b|\$\{|\b(org|java|jakarta)\.\w/;

function sentence(text) {
  const plain = TECHNICAL.reduce((rest, prefix) => rest.replace(prefix, ''), text.trim());
  return plain === text.trim() ? plain : plain.replace(/'$/, '');
}

function soften(alert) {
  const head = alert.querySelector('.status');
  const message = alert.querySelector('.message');
  if (!head || !message || !/^An error happened while submitting/.test(head.textContent.trim())) {
    return;
  }
  const plain = sentence(message.textContent);
  if (plain && !FAILURE.test(plain)) {
    head.textContent = 'Not possible';
    message.textContent = plain;
  }
}

new MutationObserver(() => document.querySelectorAll('.page-notifications .alert').forEach(soften))
  .observe(document.body, { childList: true, subtree: true, characterData: true });
