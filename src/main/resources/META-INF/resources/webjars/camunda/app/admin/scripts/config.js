export default {
  app: {
    name: 'Admin',
    vendor: 'Communities'
  },

  customScripts: ['../tasklist/scripts/logout'],

  disableWelcomeMessage: true
};
