package org.alliance.communities.house.models;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** An element of a model, with the key of the process it is in. */
record Element<T extends ModelElementInstance>(String process, T it) {

    /** The place as a finding names it: its own id, or that of the nearest element around it that has one. */
    String place() {
        ModelElementInstance near = it;
        while (!(near instanceof BaseElement named && named.getId() != null)) {
            near = near.getParentElement();
        }
        return process + "/" + ((BaseElement) near).getId();
    }

    String finding(String sentence) {
        return place() + " " + sentence;
    }

}
