package org.alliance.communities.mail.embedded;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import com.icegreen.greenmail.store.MailFolder;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;

/**
 * Remembers the numbers of a folder's mails until the folder changes. To answer one FETCH the server asks for all numbers
 * once per mail in the folder, and collecting them each time takes seconds with ten thousand mails.
 */
final class RememberedNumbers implements InvocationHandler {

    private record Numbers(int mails, long next, long[] uids) {
    }

    private final MailFolder folder;

    private volatile Numbers numbers = new Numbers(-1, -1, new long[0]);

    private RememberedNumbers(MailFolder folder) {
        this.folder = folder;
    }

    static MailFolder of(MailFolder folder) {
        return (MailFolder) Proxy.newProxyInstance(MailFolder.class.getClassLoader(),
                new Class<?>[] { MailFolder.class, UIDFolder.class }, new RememberedNumbers(folder));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("getMessageUids")) {
            return uids();
        }
        try {
            return method.invoke(folder, arguments);
        }
        catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private long[] uids() throws MessagingException {
        Numbers known = numbers;
        int mails = folder.getMessageCount();
        long next = ((UIDFolder) folder).getUIDNext();
        if (known.mails() != mails || known.next() != next) {
            known = new Numbers(mails, next, folder.getMessageUids());
            numbers = known;
        }
        return known.uids();
    }

}
