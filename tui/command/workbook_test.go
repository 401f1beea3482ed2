package command

import (
	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"
)

// typeInto types into a cell of a workbook's first sheet, as a person does in a spreadsheet program.
func typeInto(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	f, err := excelize.OpenFile(path)
	ts.Check(err)
	ts.Check(f.SetCellValue(f.GetSheetName(0), args[1], args[2]))
	ts.Check(f.Save())
	ts.Check(f.Close())
}
