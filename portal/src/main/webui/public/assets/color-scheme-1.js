// Runs before the first paint, so that a chosen theme does not flash. A file, because inline scripts are forbidden.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('rehab.color-scheme');
  } catch {
    // storage can be switched off: follow the system
  }
  var dark =
    chosen === 'dark' || (chosen !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
