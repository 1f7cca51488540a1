package org.alliance.communities.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser on somebody's desk, with an empty profile. */
final class Desktop implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver browser;

    private final String base;

    Desktop(String base, Path profile) {
        this.base = base;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium").toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + profile.toAbsolutePath());
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(program("chromedriver").toFile())
            .usingAnyFreePort().build();
        browser = new ChromeDriver(service, options);
        browser.manage().window().setSize(new Dimension(1400, 1000));
    }

    private static Path program(String name) {
        return BrowserIsThere.onPath(name).orElseThrow();
    }

    /** Logs whoever was here out and somebody else in, who then sees the list of tasks. */
    Tasklist logIn(String login) {
        browser.manage().deleteAllCookies();
        open("/login");
        find(By.id("username")).sendKeys(login);
        find(By.id("password")).sendKeys("demo");
        find(By.cssSelector("#login button")).click();
        return new Tasklist(this);
    }

    void open(String path) {
        browser.get(base + path);
    }

    void reload() {
        browser.navigate().refresh();
    }

    WebElement find(By place) {
        return until("an element " + place, page -> page.findElements(place).stream().filter(WebElement::isDisplayed)
            .findFirst().orElse(null));
    }

    boolean shows(By place) {
        return browser.findElements(place).stream().anyMatch(WebElement::isDisplayed);
    }

    List<WebElement> all(By place) {
        return browser.findElements(place);
    }

    String text() {
        return find(By.tagName("main")).getText();
    }

    /** What stands in a frame, once something does. */
    String textOfFrame(By frame) {
        browser.switchTo().frame(find(frame));
        try {
            return until("a text in the frame", page -> page.findElements(By.tagName("main")).stream()
                .map(WebElement::getText).filter(text -> !text.isBlank()).findFirst().orElse(null));
        }
        finally {
            browser.switchTo().defaultContent();
        }
    }

    <T> T until(String what, Function<WebDriver, T> condition) {
        return new WebDriverWait(browser, PATIENCE).withMessage(what).ignoring(StaleElementReferenceException.class)
            .until(condition);
    }

    void photograph(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        browser.quit();
    }

}
