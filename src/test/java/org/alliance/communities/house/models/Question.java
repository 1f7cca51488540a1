package org.alliance.communities.house.models;

import java.util.Collection;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A place of a model that asks the code for a date, a rhythm, a collection or a value.
 *
 * @param text the expression
 * @param answer what it must give
 */
record Question(String place, String text, Class<?> answer) {

    static Stream<Question> all(Models models) {
        return Stream.of(timers(models), tasks(models), loops(models), inputs(models)).flatMap(questions ->
            questions.filter(Objects::nonNull));
    }

    private static Stream<Question> timers(Models models) {
        return models.all(TimerEventDefinition.class).stream().flatMap(timer -> Stream.of(
                of(timer, timer.it().getTimeDate(), Date.class), of(timer, timer.it().getTimeCycle(), String.class),
                of(timer, timer.it().getTimeDuration(), String.class)));
    }

    private static Stream<Question> tasks(Models models) {
        return models.all(UserTask.class).stream().flatMap(task -> Stream.of(
                of(task, task.it().getCamundaDueDate(), Date.class),
                of(task, task.it().getCamundaFollowUpDate(), Date.class)));
    }

    private static Stream<Question> loops(Models models) {
        return models.all(MultiInstanceLoopCharacteristics.class).stream()
            .map(loop -> of(loop, loop.it().getCamundaCollection(), Collection.class));
    }

    private static Stream<Question> inputs(Models models) {
        return models.all(CamundaInputParameter.class).stream()
            .map(input -> of(input, input.it().getTextContent(), Object.class));
    }

    private static Question of(Element<?> element, Expression expression, Class<?> answer) {
        return expression == null ? null : of(element, expression.getTextContent(), answer);
    }

    private static Question of(Element<? extends ModelElementInstance> element, String text, Class<?> answer) {
        return text == null ? null : new Question(element.place(), text.strip(), answer);
    }

    boolean isOfTime() {
        return answer == Date.class || answer == String.class;
    }

    boolean isLiteral() {
        return !text.startsWith("${");
    }

}
