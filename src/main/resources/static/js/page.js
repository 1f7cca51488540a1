// In the tab beside a task the page stands in a frame: head and foot are there already.
if (window.top !== window.self) {
  document.documentElement.classList.add('framed');
}
