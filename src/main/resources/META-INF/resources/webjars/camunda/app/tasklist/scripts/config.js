export default {
  app: {
    name: 'Tasks',
    vendor: 'Communities'
  },

  customScripts: ['scripts/texts', 'scripts/order', 'scripts/site', 'scripts/dossier', 'scripts/summary', 'scripts/refusal', 'scripts/logout'],

  disableWelcomeMessage: true,

  // Tasklist has no defaults for these: they are Camunda's own.
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'claims the currently selected task'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'set the focus to the first filter in the list'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'sets the focus to the first task in the list'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'sets the focus to the first input field in a task form'
    }
  }
};
