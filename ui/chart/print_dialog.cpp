// ui/chart/print_dialog.cpp: the chart on paper.
#include "ui/chart/print_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/shell/ask.h"

namespace crosscase::ui {
namespace {

constexpr int mostPages = 20;  ///< across and down, as paintPages takes them

}  // namespace

PrintDialog::PrintDialog(Desk& desk, ChartToGo chart, Outputs outputs, QWidget* parent)
    : QDialog(parent), outputs_(std::move(outputs)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print the chart"));
    audience_ = new AudienceField(desk, std::move(chart), this);
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
    const auto update = [this, pdf, go] {
        for (QPushButton* button : {pdf, go}) button->setEnabled(audience_->isReady());
    };
    connect(audience_, &AudienceField::changed, go, update);
    update();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, &PrintDialog::saveAsPdf);
    connect(go, &QPushButton::clicked, this, &PrintDialog::choosePrinter);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(audience_, 1);
    layout->addLayout(form);
    layout->addWidget(word);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 76, sizeHint().height());
}

PageOptions PrintDialog::options() const {
    return {across_->value(), down_->value(), legend_->isChecked()};
}

void PrintDialog::saveAsPdf() {
    Ask::saveFile(this, tr("Save the pages"), audience_->chart().name + QStringLiteral(".pdf"), tr("Pages (*.pdf)"),
                  [this](const QString& path) {
                      const Audience audience = audience_->audience();
                      accept();
                      outputs_.pdf(audience_->chart(), audience, options(), path);
                  });
}

void PrintDialog::choosePrinter() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        const Audience audience = audience_->audience();
        accept();
        outputs_.printer(audience_->chart(), audience, options(), printer);
    });
    dialog->open();
}

}  // namespace crosscase::ui
