package org.alliance.communities.board.suggestion.https;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNetworkTests {

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "127.8.8.8", "0.0.0.0", "0.1.2.3", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "192.0.0.8", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12::1",
        "ff02::1", "::ffff:127.0.0.1", "::7f00:1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:1::1", "2001:db8::1", "fec0::1" })
    void addressThatNotEverybodyReachesIsNotPublic(String address) throws Exception {
        assertThat(PublicNetwork.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "8.8.8.8", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450:4001::1" })
    void addressOfTheWebIsPublic(String address) throws Exception {
        assertThat(PublicNetwork.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void nameThatAlsoLeadsInsideIsNotAnswered() {
        PublicNetwork network = new PublicNetwork(new Names("8.8.8.8", "10.0.0.1"));

        assertThatThrownBy(() -> network.resolve("calendar.example")).isInstanceOf(PublicNetwork.NotPublic.class);
    }

}
