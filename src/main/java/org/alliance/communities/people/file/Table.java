package org.alliance.communities.people.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.alliance.communities.refusal.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file (RFC 4180) whose first row names its columns; commas, semicolons or tabs stand between cells. */
final class Table {

    static final int MOST_ROWS = 20_000;

    private Table() {
    }

    /**
     * @throws Refusal when the file as a whole cannot be read
     */
    static List<Row> of(String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true)
            .setTrim(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return rows(parser);
        }
        catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Refusal("The file cannot be read as CSV: most likely a quotation mark is missing at the end of a cell.");
        }
    }

    /** The first row has no cell in which the others could stand. */
    private static char delimiter(String text) {
        String first = text.stripLeading().lines().findFirst().orElse("");
        return Stream.of(';', '\t').filter(sign -> first.indexOf(sign) >= 0).findFirst().orElse(',');
    }

    private static List<Row> rows(CSVParser parser) {
        List<String> columns = null;
        List<Row> rows = new ArrayList<>();
        for (CSVRecord record : parser) {
            if (columns == null) {
                columns = columns(record);
            }
            else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(parser.getCurrentLineNumber(), cells(columns, record, parser.getCurrentLineNumber())));
            }
            if (rows.size() > MOST_ROWS) {
                throw new Refusal("The file has more than 20,000 rows: please take it in parts.");
            }
        }
        if (rows.isEmpty()) {
            throw new Refusal("The file has no rows below its first one, which names the columns.");
        }
        return rows;
    }

    private static List<String> columns(CSVRecord first) {
        List<String> columns = first.stream().map(name -> name.toLowerCase(Locale.ROOT).strip()).toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !Column.isKnown(column)) {
                throw new Refusal("The column \"" + shortened(column) + "\" is not known. Columns are: " + Column.all() + ".");
            }
            if (!column.isEmpty() && !seen.add(column)) {
                throw new Refusal("The column \"" + column + "\" stands twice in the first row.");
            }
        }
        if (!seen.contains(Column.EMAIL.key())) {
            throw new Refusal("The first row must name the columns, among them email. Columns are: " + Column.all() + ".");
        }
        return columns;
    }

    private static Map<String, String> cells(List<String> columns, CSVRecord record, long line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), i < record.size() ? record.get(i) : "");
        }
        if (record.size() > columns.size()) {
            throw new Refusal("The row that ends on line " + line + " has more cells than there are columns.");
        }
        cells.remove("");
        return cells;
    }

    private static String shortened(String column) {
        return column.length() <= 40 ? column : column.substring(0, 40) + "...";
    }

}
