import { show } from '../../tasklist/scripts/framed.js';

export default {
  id: 'dossier',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 4,
  properties: {
    label: 'Dossier'
  },
  render: (node, { processInstanceId }) =>
    show(node, `/dossiers/of-instance/${encodeURIComponent(processInstanceId)}`, 'Dossier'),
  unmount: () => {}
};
