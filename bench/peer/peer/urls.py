from django.contrib import admin
from django.contrib.auth.views import PasswordResetView
from django.urls import include, path

urlpatterns = [
    # The page names it.
    path("admin/", admin.site.urls),
    path("forgot-password/", PasswordResetView.as_view(success_url="/sent/"), name="password_reset"),
    path("auth/", include("djoser.urls")),
    path("auth/", include("djoser.urls.authtoken")),
]
