package vn.gtvt.sdk.signature.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import vn.gtvt.sdk.signature.pdf.Papers;

/** Revisions that somebody appends to a PDF, and papers to append them to. */
final class Revised {
  /** What is done to a document; returns the objects that the new revision holds. */
  @FunctionalInterface
  interface Change {
    COSBase[] apply(PDDocument document) throws IOException;
  }

  private static final COSName TAGS = COSName.getPDFName("StructTreeRoot");

  private Revised() {}

  /** Appends a revision. */
  static byte[] by(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSBase changed : change.apply(document)) {
        if (changed instanceof COSDictionary dictionary) {
          dictionary.setNeedToBeUpdated(true);
        } else if (changed instanceof COSArray array) {
          array.setNeedToBeUpdated(true);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  /** Changes a paper before anybody signs it. */
  static byte[] before(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.apply(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** One page with text fields of these names, each empty. */
  static byte[] form(String... names) throws IOException {
    return before(
        Papers.plain(),
        document -> {
          PDAcroForm form = new PDAcroForm(document);
          document.getDocumentCatalog().setAcroForm(form);
          PDResources resources = new PDResources();
          resources.put(
              COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
          form.setDefaultResources(resources);
          form.setDefaultAppearance("/Helv 10 Tf 0 g");
          for (int i = 0; i < names.length; i++) {
            PDTextField field = new PDTextField(form);
            field.setPartialName(names[i]);
            field.setDefaultAppearance("/Helv 10 Tf 0 g");
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(300, 400 - 40 * i, 200, 20));
            widget.setPage(document.getPage(0));
            document.getPage(0).getAnnotations().add(widget);
            form.getFields().add(field);
          }
          return new COSBase[0];
        });
  }

  /** Fills a text field. */
  static COSBase[] filled(PDDocument document, String name) throws IOException {
    PDTextField field =
        (PDTextField) document.getDocumentCatalog().getAcroForm(null).getField(name);
    field.setValue("abc");
    PDAppearanceDictionary appearance = field.getWidgets().get(0).getAppearance();
    return new COSBase[] {
      field.getCOSObject(),
      appearance.getCOSObject(),
      appearance.getNormalAppearance().getAppearanceStream().getCOSObject()
    };
  }

  /** One page with tags: a paragraph that is read aloud as these words. */
  static byte[] tagged(String aloud) throws IOException {
    return before(
        Papers.plain(),
        document -> {
          COSDictionary root = new COSDictionary();
          COSDictionary whole = tag("Document", root);
          COSDictionary paragraph = tag("P", whole);
          paragraph.setString(COSName.getPDFName("ActualText"), aloud);
          paragraph.setItem(COSName.PG, document.getPage(0));
          paragraph.setInt(COSName.K, 0);
          whole.setItem(COSName.K, paragraph);
          root.setItem(COSName.K, whole);
          COSDictionary parents = new COSDictionary();
          COSArray numbers = new COSArray();
          numbers.add(COSInteger.ZERO);
          numbers.add(paragraph);
          parents.setItem(COSName.NUMS, numbers);
          root.setItem(COSName.getPDFName("ParentTree"), parents);
          document.getDocumentCatalog().getCOSObject().setItem(TAGS, root);
          return new COSBase[0];
        });
  }

  /** Makes a tag below another. */
  static COSDictionary tag(String kind, COSDictionary parent) {
    COSDictionary tag = new COSDictionary();
    tag.setItem(COSName.S, COSName.getPDFName(kind));
    tag.setItem(COSName.P, parent);
    return tag;
  }

  /** Returns the tag of the whole document. */
  static COSDictionary whole(PDDocument document) {
    return document
        .getDocumentCatalog()
        .getCOSObject()
        .getCOSDictionary(TAGS)
        .getCOSDictionary(COSName.K);
  }

  /** Adds a tag at the end; returns all that changed by it. */
  static COSBase[] addTag(PDDocument document, COSDictionary tag, COSBase... more) {
    COSDictionary whole = whole(document);
    COSArray kids = new COSArray();
    kids.add(whole.getItem(COSName.K));
    kids.add(tag);
    whole.setItem(COSName.K, kids);
    List<COSBase> all = new ArrayList<>(List.of(whole, tag));
    all.addAll(Arrays.asList(more));
    return all.toArray(new COSBase[0]);
  }

  /** A white picture, which hides what lies beneath. */
  static PDAppearanceStream white(PDDocument document, float width, float height)
      throws IOException {
    PDAppearanceStream picture = new PDAppearanceStream(document);
    picture.setBBox(new PDRectangle(width, height));
    picture.setResources(new PDResources());
    try (PDPageContentStream out = new PDPageContentStream(document, picture)) {
      out.setNonStrokingColor(1f);
      out.addRect(0, 0, width, height);
      out.fill();
    }
    return picture;
  }

  /** A widget that hides a part of the page; it belongs to no field. */
  static COSDictionary hiding(PDDocument document) throws IOException {
    COSDictionary widget = new COSDictionary();
    widget.setItem(COSName.TYPE, COSName.ANNOT);
    widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
    widget.setItem(COSName.FT, COSName.getPDFName("Sig"));
    widget.setInt(COSName.F, 4);
    widget.setItem(COSName.RECT, new PDRectangle(0, 600, 595, 200).getCOSArray());
    COSDictionary appearance = new COSDictionary();
    appearance.setItem(COSName.N, white(document, 595, 200).getCOSObject());
    widget.setItem(COSName.AP, appearance);
    return widget;
  }

  /** Puts an annotation on the first page; returns all that changed by it. */
  static COSBase[] onFirstPage(PDDocument document, COSDictionary annotation) {
    COSDictionary page = document.getPage(0).getCOSObject();
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      annotations = new COSArray();
      page.setItem(COSName.ANNOTS, annotations);
    }
    annotations.add(annotation);
    COSDictionary appearance = annotation.getCOSDictionary(COSName.AP);
    return appearance == null
        ? new COSBase[] {annotation, annotations, page}
        : new COSBase[] {
          annotation, annotations, page, appearance, appearance.getDictionaryObject(COSName.N)
        };
  }
}
