package org.alliance.communities.house;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Camunda's list of tasks as a person uses it; all knowledge of its page is here. */
final class Tasklist {

    private static final By LISTED = By.cssSelector("li.task");

    private static final By CLAIM = By.cssSelector(".task-card button.claim");

    private static final By ANY_FIELD = By.cssSelector(".fjs-container .fjs-form-field");

    private static final By NO_TASK = By.cssSelector(".no-task");

    private static final By SUMMARY = By.cssSelector("iframe.summary");

    private static final By REFUSAL = By.cssSelector(".page-notifications .alert");

    private static final By CHOICES = By.cssSelector(".fjs-dropdownlist-item");

    private final Desktop desktop;

    Tasklist(Desktop desktop) {
        this.desktop = desktop;
        desktop.find(By.cssSelector(".task-filter"));
    }

    /** How many tasks the chosen list has, once it has been counted. */
    int count() {
        String counter = desktop.until("a counted list", page -> page.findElements(By.cssSelector(".task-filter.active .counter"))
            .stream().map(WebElement::getText).filter(text -> text.matches("\\(?\\d+\\)?")).findFirst().orElse(null));
        return Integer.parseInt(counter.replaceAll("\\D", ""));
    }

    /** Opens the task with this in its name, which may come a little later, and claims it unless it is given already. */
    Tasklist take(String name) {
        desktop.until("a task " + name, page -> {
            boolean there = page.findElements(LISTED).stream().anyMatch(task -> task.getText().contains(name));
            if (!there && desktop.shows(By.cssSelector(".tasks-list .well"))) {
                desktop.reload();
            }
            return there;
        });
        desktop.until("the opened task " + name, page -> {
            page.findElements(LISTED).stream().filter(task -> task.getText().contains(name)).findFirst().orElseThrow()
                .findElement(By.tagName("a")).click();
            return true;
        });
        desktop.find(ANY_FIELD);
        if (desktop.shows(CLAIM)) {
            desktop.find(CLAIM).click();
            desktop.until("the claimed form", page -> page.findElements(By.cssSelector(".fjs-container .fjs-disabled")).isEmpty());
        }
        return this;
    }

    String summary() {
        return desktop.textOfFrame(SUMMARY);
    }

    Tasklist choose(String question, String answer) {
        desktop.find(By.xpath(field(question) + "//label[normalize-space()='" + answer + "']")).click();
        return this;
    }

    Tasklist type(String field, String text) {
        desktop.find(By.xpath(field(field) + "//*[self::textarea or self::input]")).sendKeys(text);
        return this;
    }

    String typed(String field) {
        return desktop.find(By.xpath(field(field) + "//*[self::textarea or self::input]")).getDomProperty("value");
    }

    Tasklist selectFirst(String field) {
        desktop.find(By.xpath(field(field) + "//*[contains(@class,'fjs-input-group')]")).click();
        desktop.find(CHOICES).click();
        return this;
    }

    /** Completes the task and waits until it is gone. */
    void complete() {
        press();
        desktop.find(NO_TASK);
    }

    /** Completes the task, expecting that a rule says no. */
    String completeInVain() {
        press();
        return desktop.find(REFUSAL).getText();
    }

    private void press() {
        desktop.until("a form that can be completed", page -> page.findElements(By.xpath("//button[normalize-space()='Complete']"))
            .stream().filter(button -> button.isDisplayed() && button.isEnabled()).findFirst().orElse(null)).click();
    }

    private static String field(String label) {
        return "//*[contains(@class,'fjs-form-field ')][.//label[starts-with(normalize-space(),\"" + label + "\")]]";
    }

}
