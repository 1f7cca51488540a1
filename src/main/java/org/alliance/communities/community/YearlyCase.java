package org.alliance.communities.community;

/** A community's decision in one year; its key is {@code slug/2027}. */
public record YearlyCase(String slug, int year) {

    /**
     * @throws IllegalArgumentException when the key has another shape
     */
    public static YearlyCase ofKey(String key) {
        int slash = key.lastIndexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not a yearly case: " + key);
        }
        return new YearlyCase(key.substring(0, slash), Integer.parseInt(key.substring(slash + 1)));
    }

    public String key() {
        return slug + "/" + year;
    }

}
