package org.alliance.communities.house.models;

import java.util.List;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The flows of a node, read from the flows themselves: what nodes say of them is optional in a model. */
final class Flows {

    private Flows() {
    }

    static List<SequenceFlow> from(FlowNode node) {
        return all(node).stream().filter(flow -> node.equals(flow.getSource())).toList();
    }

    static List<SequenceFlow> to(FlowNode node) {
        return all(node).stream().filter(flow -> node.equals(flow.getTarget())).toList();
    }

    private static List<SequenceFlow> all(FlowNode node) {
        return List.copyOf(node.getParentElement().getChildElementsByType(SequenceFlow.class));
    }

}
