"""What sheets of the workbook and the guide share: furniture, places to write in, panels."""
