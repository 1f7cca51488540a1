package org.alliance.communities.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mismatch that is put into a copy of the models. The file {@code house/mismatches.txt} has them, each as lines of five
 * kinds: the facts that do not hold any more after {@code ==}, a file after {@code @}, what is taken out of it after
 * {@code -} and what is put there after {@code +}, or {@code !} alone when the file is taken away. A file to which something
 * is only put is a new one.
 */
record Planted(Set<String> facts, List<String> lines) {

    static List<Planted> all(String text) {
        List<Planted> all = new ArrayList<>();
        for (String block : text.strip().split("\n\\s*\n")) {
            Planted planted = new Planted(new TreeSet<>(), new ArrayList<>());
            block.lines().forEach(line -> {
                if (line.startsWith("== ")) {
                    planted.facts.add(line.substring(3));
                }
                else {
                    planted.lines.add(line);
                }
            });
            all.add(planted);
        }
        return all;
    }

    void plant(Path copy) throws IOException {
        Path file = null;
        String find = null;
        for (String line : lines) {
            String rest = line.length() > 2 ? line.substring(2) : "";
            switch (line.charAt(0)) {
                case '@' -> file = copy.resolve(rest);
                case '!' -> Files.delete(file);
                case '-' -> find = rest;
                case '+' -> put(file, find, rest);
                default -> throw new IllegalArgumentException("What is meant by " + line + "?");
            }
        }
    }

    private static void put(Path file, String find, String text) throws IOException {
        if (find == null) {
            Files.writeString(file, text);
            return;
        }
        String before = Files.readString(file);
        if (!before.contains(find)) {
            throw new IllegalStateException(file.getFileName() + " has no " + find + " any more: plant something else");
        }
        Files.writeString(file, before.replace(find, text));
    }

    @Override
    public String toString() {
        return String.join(" and ", facts) + ": " + String.join(" ", lines);
    }

}
