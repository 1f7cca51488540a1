package org.alliance.communities.mail.reading;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What mail programs call a charset, and which one they mean: where one set holds another, the larger. */
final class CharsetNames {

    private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"), Map.entry("latin-1", "windows-1252"), Map.entry("iso8859-1", "windows-1252"),
            Map.entry("cp-1252", "windows-1252"), Map.entry("ansi", "windows-1252"), Map.entry("us-ascii", "utf-8"),
            Map.entry("ascii", "utf-8"), Map.entry("ansi-x3.4-1968", "utf-8"), Map.entry("utf8", "utf-8"),
            Map.entry("utf-8-sig", "utf-8"), Map.entry("utf8mb4", "utf-8"), Map.entry("unknown-8bit", "utf-8"),
            Map.entry("gb2312", "gb18030"), Map.entry("gbk", "gb18030"), Map.entry("x-gbk", "gb18030"),
            Map.entry("cp936", "gb18030"), Map.entry("gb-2312-80", "gb18030"), Map.entry("x-sjis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"), Map.entry("cp932", "windows-31j"),
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"), Map.entry("x-euc-jp", "euc-jp"),
            Map.entry("ks-c-5601-1987", "x-windows-949"), Map.entry("euc-kr", "x-windows-949"),
            Map.entry("iso-8859-9", "windows-1254"), Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"), Map.entry("iso-8859-8-i", "iso-8859-8"),
            Map.entry("iso-8859-8-e", "iso-8859-8"), Map.entry("macintosh", "x-macroman"),
            Map.entry("x-mac-roman", "x-macroman"), Map.entry("koi8", "koi8-r"));

    private CharsetNames() {
    }

    static boolean isUtf7(String declared) {
        return plain(declared).endsWith("utf-7");
    }

    static Optional<Charset> meant(String declared) {
        String name = plain(declared);
        return known(MEANT.getOrDefault(name, name)).or(() -> known(declared.strip()))
            .or(() -> name.contains("iso-2022-jp") ? known(MEANT.get("iso-2022-jp")) : Optional.empty());
    }

    private static Optional<Charset> known(String name) {
        try {
            return name.isEmpty() || !Charset.isSupported(name) ? Optional.empty() : Optional.of(Charset.forName(name));
        }
        catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    /** Lower case without quotes, without remarks behind it and without a second {@code charset=} before it. */
    private static String plain(String declared) {
        String name = declared.strip().toLowerCase(Locale.ROOT).replace("charset=", "").replace("\"", "").replace("'", "").strip();
        int end = 0;
        while (end < name.length() && " ;,(\t".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return name.substring(0, end).replace('_', '-');
    }

}
