package org.alliance.communities.board.suggestion.https;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Answers for a name only with addresses that anybody may reach. The connection is made to the very addresses that were looked
 * at, so that a name that changes its meaning in between leads nowhere else.
 */
class PublicNetwork implements DnsResolver {

    /** The name leads to where nothing is read from. */
    static class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;

    }

    /** Address and length of what is not for the public, beyond what the platform tells apart. */
    private static final List<Block> OTHERS = List.of(Block.of("0.0.0.0", 8), Block.of("100.64.0.0", 10), Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24), Block.of("198.18.0.0", 15), Block.of("198.51.100.0", 24), Block.of("203.0.113.0", 24),
            Block.of("240.0.0.0", 4), Block.of("fc00::", 7), Block.of("64:ff9b::", 32), Block.of("2001::", 23), Block.of("2001:db8::", 32),
            Block.of("2002::", 16), Block.of("::", 64));

    private record Block(byte[] start, int length) {

        static Block of(String start, int length) {
            try {
                return new Block(InetAddress.getByName(start).getAddress(), length);
            }
            catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < length; bit++) {
                if (((address[bit / 8] ^ start[bit / 8]) & 0x80 >> bit % 8) != 0) {
                    return false;
                }
            }
            return true;
        }

    }

    private final DnsResolver names;

    PublicNetwork(DnsResolver names) {
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (!Arrays.stream(found).allMatch(PublicNetwork::isPublic)) {
            throw new NotPublic();
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }

    static boolean isPublic(InetAddress address) {
        return !(address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress() || OTHERS.stream().anyMatch(block -> block.has(address.getAddress())))
                && (address instanceof Inet4Address || (address.getAddress()[0] & 0xe0) == 0x20);
    }

}
