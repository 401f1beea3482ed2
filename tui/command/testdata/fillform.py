# Fills in a form: the form, the file to make, and what to fill in by the names of its fields.
import json, sys
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

reader, writer, given = PdfReader(sys.argv[1]), PdfWriter(), json.loads(sys.argv[3])
writer.clone_reader_document_root(reader)
for page in writer.pages:
    for place in page.get("/Annots", []):
        place = place.get_object()
        field = place if "/T" in place else place["/Parent"].get_object()
        if field["/T"] not in given:
            continue
        value = given[field["/T"]]
        if field["/FT"] != "/Btn":
            field[NameObject("/V")] = TextStringObject(value)
            continue
        field[NameObject("/V")] = NameObject("/" + value)
        if "/" + value in place["/AP"]["/N"]:
            place[NameObject("/AS")] = NameObject("/" + value)
writer.write(sys.argv[2])
