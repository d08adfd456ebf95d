// ui/dissemination/summary_pdf.h: the summary's HTML as PDF.
#pragma once

#include <string>

#include "core/base/result.h"

namespace crosscase::ui {

/// A4 pages with page numbers. @param everyPage  printed at the head of each page, may be empty
/// @return the bytes of the PDF. @error Storage. Safe on any thread of a program that has a QGuiApplication
core::Result<std::string> pdfFromHtml(const std::string& html, const std::string& everyPage);

}  // namespace crosscase::ui
