package org.alliance.communities.board.suggestion.https;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.alliance.communities.board.ical.CalendarReader;
import org.alliance.communities.board.suggestion.ImportSettings;
import org.alliance.communities.board.suggestion.OutsideCalendars;
import org.alliance.communities.board.suggestion.https.PublicNetwork.NotPublic;
import org.alliance.communities.refusal.Refusal;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Follows an address only where it leads to a public server by https, and redirections only on the same server. */
@Component
class HttpsCalendars implements OutsideCalendars {

    private static final int MOST_REDIRECTIONS = 3;

    private static final int LONGEST_ADDRESS = 2_000;

    private static final int HTTPS = 443;

    private static final Http1Config HEADERS = Http1Config.custom().setMaxLineLength(8_000).setMaxHeaderCount(100).build();

    private final ImportSettings settings;

    private final CloseableHttpClient client;

    @Autowired
    HttpsCalendars(ImportSettings settings) {
        this(settings, SystemDefaultDnsResolver.INSTANCE, DefaultClientTlsStrategy.createDefault());
    }

    HttpsCalendars(ImportSettings settings, DnsResolver names, TlsSocketStrategy tls) {
        Timeout timeout = Timeout.of(settings.timeout());
        this.settings = settings;
        this.client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(settings.privateAddresses() ? names : new PublicNetwork(names))
                .setTlsSocketStrategy(tls)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(HEADERS).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(timeout).setSocketTimeout(timeout).build())
                .build())
            .disableRedirectHandling().disableCookieManagement().disableAuthCaching().disableContentCompression()
            .setConnectionReuseStrategy((request, response, context) -> false).disableAutomaticRetries().setUserAgent("Communities").build();
    }

    @Override
    public byte[] fetch(String address) {
        if (!settings.addresses()) {
            throw new Refusal("Calendars are not read from addresses here. Please upload a file.");
        }
        URI next = checked(address.strip());
        String host = next.getAuthority();
        for (int hops = 0; hops <= MOST_REDIRECTIONS; hops++) {
            Answer answer = ask(next);
            if (answer.content() != null) {
                return answer.content();
            }
            next = checked(answer.location());
            if (!next.getAuthority().equals(host)) {
                throw new Refusal("The address sends on to another server, " + next.getHost() + ". If that is right, please give its address.");
            }
        }
        throw new Refusal("The address sends on and on.");
    }

    /**
     * One of the two is null.
     */
    private record Answer(byte[] content, String location) {
    }

    private URI checked(String address) {
        try {
            URI uri = new URI(address);
            boolean port = uri.getPort() == -1 || uri.getPort() == HTTPS || settings.privateAddresses();
            if ("https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null && port
                    && address.length() <= LONGEST_ADDRESS) {
                return uri;
            }
        }
        catch (URISyntaxException none) {
            // Said below.
        }
        throw new Refusal("Please give an address that begins with https:// and a server's name, without login and port.");
    }

    private Answer ask(URI address) {
        HttpGet request = new HttpGet(address);
        request.addHeader("Accept", "text/calendar, */*;q=0.1");
        // A server that sends a byte now and then never runs into the time-out of the connection.
        CompletableFuture.delayedExecutor(settings.timeout().toMillis(), TimeUnit.MILLISECONDS).execute(request::cancel);
        try {
            return client.execute(request, response -> answer(address, response));
        }
        catch (NotPublic inside) {
            throw new Refusal("This address leads into a private network, from which nothing is read.");
        }
        catch (IOException broken) {
            throw new Refusal("The calendar at " + address.getHost() + " cannot be read: the server is not there, has no valid certificate,"
                    + " or takes too long.");
        }
    }

    private Answer answer(URI address, ClassicHttpResponse response) throws IOException {
        Optional<String> location = Optional.ofNullable(response.getFirstHeader("Location")).map(Header::getValue);
        if (response.getCode() / 100 == 3 && location.isPresent()) {
            return new Answer(null, resolved(address, location.get()));
        }
        if (response.getCode() != 200 || response.getEntity() == null) {
            throw new Refusal("The server at " + address.getHost() + " has no calendar for this address: it answers " + response.getCode() + ".");
        }
        int largest = (int) Math.min(settings.largest().toBytes(), CalendarReader.LARGEST);
        byte[] content = response.getEntity().getContent().readNBytes(largest + 1);
        if (content.length > largest) {
            throw new Refusal("The calendar at " + address.getHost() + " is larger than " + largest / 1024 + " KB.");
        }
        return new Answer(content, null);
    }

    private static String resolved(URI address, String location) {
        try {
            return address.resolve(location).toString();
        }
        catch (IllegalArgumentException wrong) {
            return "";
        }
    }

}
