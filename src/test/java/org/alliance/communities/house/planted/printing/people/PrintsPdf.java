package org.alliance.communities.house.planted.printing.people;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

class PrintsPdf {

    PdfRendererBuilder document;

}
