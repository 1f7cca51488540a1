package org.alliance.communities.cases;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that a thread sends to the database. */
@TestComponent
class CountedStatements implements BeanPostProcessor {

    private final ThreadLocal<Integer> sent = ThreadLocal.withInitial(() -> 0);

    /** How many statements this thread sends while it does this. */
    int during(Callable<?> act) throws Exception {
        int before = sent.get();
        act.call();
        return sent.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] { Connection.class },
                    (proxy, method, arguments) -> call(connection, method, arguments));
        }

        private Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("prepareStatement") || method.getName().equals("createStatement")) {
                sent.set(sent.get() + 1);
            }
            try {
                return method.invoke(connection, arguments);
            }
            catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }

    }

}
