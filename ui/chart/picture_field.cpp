// ui/chart/picture_field.cpp: chooses the picture that items carry.
#include "ui/chart/picture_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/chart/picture_file.h"
#include "ui/shell/ask.h"
#include "ui/shell/words.h"

namespace crosscase::ui {

PictureField::PictureField(CaseDocument& document, const QImage& before, bool differ, QWidget* parent)
    : QWidget(parent), document_(document) {
    picture_ = new QLabel(this);
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setFixedSize(fontMetrics().height() * 4, fontMetrics().height() * 4);
    picture_->setFrameShape(QFrame::StyledPanel);
    picture_->setWordWrap(true);
    choose_ = new QPushButton(tr("&Choose..."), this);
    choose_->setObjectName(QStringLiteral("choosePicture"));
    choose_->setAutoDefault(false);
    none_ = new QPushButton(tr("&None"), this);
    none_->setObjectName(QStringLiteral("noPicture"));
    none_->setAutoDefault(false);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(choose_);
    buttons->addWidget(none_);
    buttons->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(picture_);
    layout->addLayout(buttons);
    layout->addStretch();
    setFocusProxy(choose_);
    show(differ ? QImage() : before, differ ? tr("Each its own") : tr("None"));
    none_->setEnabled(differ || !before.isNull());
    connect(choose_, &QPushButton::clicked, this, &PictureField::choose);
    connect(none_, &QPushButton::clicked, this, &PictureField::takeAway);
}

void PictureField::choose() {
    Ask::openFile(this, tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg)"),
                  [this](const QString& path) { read(path); });
}

void PictureField::read(const QString& path) {
    document_.background(
        this, tr("Reading the picture"), [path](core::Progress&) { return readPictureFile(path); },
        [this](core::Result<core::ItemPicture> picture) {
            if (!picture) return Ask::warn(this, errorTitle(picture.error().code), errorText(picture.error()));
            choice_ = std::move(*picture);
            show(imageOf(*choice_), {});
            none_->setEnabled(true);
        });
}

void PictureField::takeAway() {
    choice_ = core::ItemPicture();
    show({}, tr("None"));
    none_->setEnabled(false);
    choose_->setFocus();
}

void PictureField::show(const QImage& image, const QString& words) {
    picture_->setText(words);
    picture_->setAccessibleName(image.isNull() ? words : tr("The picture that is chosen"));
    if (image.isNull()) return;
    const double ratio = devicePixelRatioF();
    QPixmap shown =
        QPixmap::fromImage(image.scaled(picture_->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    picture_->setPixmap(shown);
}

}  // namespace crosscase::ui
