package rehab.prescription.handout;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The catalog's row of panels taken apart, so that each panel gets the size, the number and the words that the paper needs.
 *
 * @param description what the whole figure shows, in one sentence
 * @param panels one or more, in their order
 */
record FigurePanels(String description, List<Panel> panels) {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Pattern BLANK = Pattern.compile("[ ,]+");

    /** "1. On forearms and knees; 2. One line: hold" */
    private static final Pattern LABEL = Pattern.compile("(?:^|; )(\\d+)\\. (.*?)(?=; \\d+\\. |$)", Pattern.DOTALL);

    /**
     * One position.
     *
     * @param svg a document of its own
     * @param width in the figure's own unit, the same for all its panels
     * @param height in that unit
     * @param label what is done in this position; empty when the figure does not say
     */
    record Panel(String svg, double width, double height, String label) {}

    /**
     * Takes a figure apart. One without panels in it is a single panel.
     *
     * @throws IllegalArgumentException when it is no SVG document
     */
    static FigurePanels of(String svg) {
        Element root = parse(svg).getDocumentElement();
        Map<Integer, String> labels = labels(text(root, "desc"));
        List<Panel> panels = new ArrayList<>();
        for (Element nested : children(root, "svg")) {
            int number = panels.size() + 1;
            panels.add(panel(nested, labels.getOrDefault(number, "")));
        }
        if (panels.isEmpty()) {
            panels.add(panel(root, labels.getOrDefault(1, "")));
        }
        return new FigurePanels(text(root, "title"), List.copyOf(panels));
    }

    private static Panel panel(Element svg, String label) {
        List<String> box =
                BLANK.splitAsStream(svg.getAttribute("viewBox").trim()).toList();
        if (box.size() != 4) {
            throw new IllegalArgumentException("a figure without a view box");
        }
        String width = box.get(2);
        String height = box.get(3);
        Element own = (Element) svg.cloneNode(true);
        own.removeAttribute("x");
        own.removeAttribute("y");
        own.setAttribute("width", whole(width));
        own.setAttribute("height", whole(height));
        return new Panel(write(own), Double.parseDouble(width), Double.parseDouble(height), label);
    }

    /** The printer wants whole numbers; the size on paper is said elsewhere, and the view box keeps the shape. */
    private static String whole(String length) {
        return String.valueOf(Math.round(Double.parseDouble(length) * 10));
    }

    private static Map<Integer, String> labels(String description) {
        Map<Integer, String> labels = new HashMap<>();
        Matcher label = LABEL.matcher(description);
        while (label.find()) {
            labels.put(Integer.valueOf(label.group(1)), label.group(2).trim());
        }
        return labels;
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().trim();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element
                    && SVG.equals(element.getNamespaceURI())
                    && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | java.io.IOException e) {
            throw new IllegalArgumentException("not a figure", e);
        }
    }

    private static String write(Element element) {
        try {
            Transformer copy = TransformerFactory.newDefaultInstance().newTransformer();
            copy.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            copy.transform(new DOMSource(element), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
