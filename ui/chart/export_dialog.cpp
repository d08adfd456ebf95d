// ui/chart/export_dialog.cpp: a picture of the chart as a file.
#include "ui/chart/export_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/ask.h"

namespace crosscase::ui {

ExportDialog::ExportDialog(Desk& desk, ChartToGo chart, Write write, QWidget* parent)
    : QDialog(parent), write_(std::move(write)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export picture of the chart"));
    audience_ = new AudienceField(desk, std::move(chart), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(tr("&Export..."), QDialogButtonBox::ActionRole);
    go->setDefault(true);
    go->setEnabled(audience_->isReady());
    connect(audience_, &AudienceField::changed, go, [this, go] { go->setEnabled(audience_->isReady()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ExportDialog::askPath);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(audience_, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 76, sizeHint().height());
}

void ExportDialog::askPath() {
    Ask::saveFile(
        this, windowTitle(), audience_->chart().name + QStringLiteral(".png"), tr("Pictures (*.png *.svg *.pdf)"),
        [this](QString path) {
            static const QStringList known{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
            // No picture under the name of another kind of file.
            if (!known.contains(QFileInfo(path).suffix().toLower())) path += QStringLiteral(".png");
            const Audience audience = audience_->audience();
            accept();
            write_(audience_->chart(), audience, path);
        });
}

}  // namespace crosscase::ui
