export default {
  app: {
    name: 'Cockpit',
    vendor: 'Communities'
  },

  customScripts: ['scripts/dossier', '../tasklist/scripts/logout'],

  disableWelcomeMessage: true
};
