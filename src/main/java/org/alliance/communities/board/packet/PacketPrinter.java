package org.alliance.communities.board.packet;

/** Makes a document of a packet that can be read on paper, on a tablet, and aloud by a machine. */
public interface PacketPrinter {

    /** The bytes of a PDF. Whatever applicants wrote is text in it, and nothing outside is looked at while it is made. */
    byte[] print(Packet packet, Edition edition);

}
