import { show } from './framed.js';

export default {
  id: 'dossier',
  pluginPoint: 'tasklist.task.detail',
  // Between the form (1000) and the history (800).
  priority: 900,
  properties: {
    label: 'Dossier'
  },
  render: (node, { taskId }) => show(node, `/dossiers/of-task/${encodeURIComponent(taskId)}`, 'Dossier'),
  unmount: () => {}
};
