// ui/chart/print_dialog.cpp: the chart on paper.
#include "ui/chart/print_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QVBoxLayout>
#include <memory>

#include "ui/shell/ask.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

constexpr int mostPages = 20;  ///< across and down, as paintPages takes them

}  // namespace

PrintDialog::PrintDialog(ChartContent content, ChartLines lines, QWidget* parent)
    : QDialog(parent), content_(std::move(content)), lines_(std::move(lines)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print the chart"));
    const auto spin = [this] {
        auto* box = new QSpinBox(this);
        box->setRange(1, mostPages);
        return box;
    };
    across_ = spin();
    down_ = spin();
    legend_ = new QCheckBox(tr("&Legend on each page"), this);
    legend_->setChecked(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Pages &across"), across_);
    form->addRow(tr("Pages &down"), down_);
    form->addRow({}, legend_);
    auto* word =
        new QLabel(tr("More than one page makes a wall: each page has its place and marks for cutting. The handling "
                      "banner stands on every page."),
                   this);
    word->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* pdf = buttons->addButton(tr("Save as &PDF..."), QDialogButtonBox::ActionRole);
    QPushButton* go = buttons->addButton(tr("Choose a printer..."), QDialogButtonBox::ActionRole);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, &PrintDialog::saveAsPdf);
    connect(go, &QPushButton::clicked, this, &PrintDialog::choosePrinter);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(word);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
}

PageOptions PrintDialog::options() const {
    return {across_->value(), down_->value(), legend_->isChecked()};
}

bool PrintDialog::paintOn(QPagedPaintDevice& device) {
    const auto painted = paintPages(device, content_, lines_, options());
    if (painted)
        accept();
    else
        Ask::warn(parentWidget(), errorTitle(painted.error().code), errorText(painted.error()));
    return painted.has_value();
}

void PrintDialog::saveAsPdf() {
    Ask::saveFile(this, tr("Save the pages"), lines_.title + QStringLiteral(".pdf"), tr("Pages (*.pdf)"),
                  [this](const QString& path) {
                      QSaveFile file(path);
                      if (!file.open(QIODevice::WriteOnly)) return Ask::warn(this, tr("Cannot write the pages"), path);
                      QPdfWriter writer(&file);
                      writer.setTitle(lines_.title);
                      writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                                       QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
                      if (paintOn(writer) && !file.commit()) Ask::warn(this, tr("Cannot write the pages"), path);
                  });
}

void PrintDialog::choosePrinter() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(lines_.title);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] { paintOn(*printer); });
    dialog->open();
}

}  // namespace crosscase::ui
