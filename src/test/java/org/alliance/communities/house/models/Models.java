package org.alliance.communities.house.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models and forms of a house, by the names of their files without the ending. */
public record Models(Map<String, BpmnModelInstance> processes, Map<String, DmnModelInstance> tables,
        Map<String, JsonNode> forms) {

    /** What was read already, by its text: copies differ in one file, and reading a model takes its time. */
    private static final Map<String, Object> READ = new HashMap<>();

    private static final Map<BpmnModelInstance, Map<Class<?>, List<?>>> FOUND = new IdentityHashMap<>();

    /** Reads the folders {@code processes} and {@code forms} of a directory. */
    public static Models of(Path directory) {
        return new Models(read(directory.resolve("processes"), ".bpmn", text -> Bpmn.readModelFromStream(stream(text))),
                read(directory.resolve("processes"), ".dmn", text -> Dmn.readModelFromStream(stream(text))),
                read(directory.resolve("forms"), ".form", Models::json));
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> read(Path directory, String ending, Function<String, T> reader) {
        Map<String, T> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(file -> file.toString().endsWith(ending)).toList()) {
                found.put(file.getFileName().toString().replace(ending, ""),
                        (T) READ.computeIfAbsent(Files.readString(file), reader));
            }
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All elements of a kind, each with the key of its process. */
    <T extends ModelElementInstance> List<Element<T>> all(Class<T> kind) {
        return processes.keySet().stream().flatMap(process -> in(process, kind).stream()
            .map(element -> new Element<>(process, element))).toList();
    }

    /** The elements of a kind in one process. */
    @SuppressWarnings("unchecked")
    <T extends ModelElementInstance> List<T> in(String process, Class<T> kind) {
        BpmnModelInstance model = processes.get(process);
        return (List<T>) FOUND.computeIfAbsent(model, first -> new HashMap<>())
            .computeIfAbsent(kind, first -> List.copyOf(model.getModelElementsByType(kind)));
    }

}
