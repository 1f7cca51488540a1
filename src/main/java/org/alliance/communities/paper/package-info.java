/** Pages on paper: printed with openhtmltopdf as PDF/UA, tagged, with bookmarks, and with all fonts inside. */
package org.alliance.communities.paper;
