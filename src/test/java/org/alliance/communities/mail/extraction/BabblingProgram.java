package org.alliance.communities.mail.extraction;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** Begins like an answer and then claims that a text of two gigabytes follows. */
final class BabblingProgram {

    private BabblingProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        out.writeLong(0x434f4d4d54455854L);
        out.writeInt(1);
        out.writeInt(0);
        out.writeInt(Integer.MAX_VALUE);
        out.flush();
        Runtime.getRuntime().halt(0);
    }

}
