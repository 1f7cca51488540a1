// A form of Camunda frames only pages of other servers. Ours has a link to the summary, which is shown below it here.
import { frame } from './framed.js';

const LINKS = '.fjs-form-field-text a[href$="/summary"]:not(.framed), .fjs-form-field-text a[href$="/criteria"]:not(.framed)';

function fit(page) {
  page.style.height = `${page.contentDocument.documentElement.offsetHeight}px`;
}

function unfold(link) {
  link.classList.add('framed');
  link.target = '_blank';
  const page = frame(new URL(link.href).pathname, link.textContent, 'summary');
  page.addEventListener('load', () => fit(page));
  link.after(page);
}

new MutationObserver(() => document.querySelectorAll(LINKS).forEach(unfold))
  .observe(document.body, { childList: true, subtree: true });
