/**
 * Text out of documents. Each file is opened by a program of its own that lives for this one file and may neither take long,
 * grow large nor talk to anybody; what it answers is taken as text and nothing else.
 */
package org.alliance.communities.mail.extraction;
