/** Where the data lives when nobody brings a database: a PostgreSQL server of our own. */
package org.alliance.communities.database;
