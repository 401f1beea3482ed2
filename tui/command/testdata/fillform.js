// Fills in a form with mutool: the form, the file to make, what to fill in by the names of its fields, and how to save it.
var doc = new PDFDocument(scriptArgs[0]), given = JSON.parse(scriptArgs[2])
var fields = doc.getTrailer().get("Root").get("AcroForm").get("Fields")
for (var i = 0; i < fields.length; ++i) {
	var field = fields.get(i), name = field.get("T").asString()
	if (name in given)
		field.put("V", field.get("FT").asName() === "Btn" ? doc.newName(given[name]) : doc.newString(given[name]))
}
doc.save(scriptArgs[1], scriptArgs[3])
