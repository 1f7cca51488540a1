export default {
  app: {
    name: 'Welcome',
    vendor: 'Communities'
  },

  customScripts: ['../tasklist/scripts/logout'],

  disableWelcomeMessage: true
};
